const STEPS = 6;
/// Cards lie a little askew: their corners may stand out by this much.
const CORNERS_PIXELS = 8;

/// Makes long texts fit their places: while one of the elements overflows, the `data-fit` of all climbs and their styles tighten,
/// so that neighbours keep the same size. Places that grow with their contents never overflow and so stay as they are.
export function fitTogether(elements) {
  for (const element of elements) element.removeAttribute('data-fit');
  for (let step = 1; step <= STEPS && elements.some(overflows); step++) {
    for (const element of elements) element.dataset.fit = String(step);
  }
}

function overflows(element) {
  return element.scrollHeight > element.clientHeight + CORNERS_PIXELS;
}
