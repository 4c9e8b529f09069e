import { language } from './words.js';

/// Builds elements: `h('p.note', {title: 'x'}, 'text', child)`. Absent children (null, false) are left out. A property that starts
/// with `--` is a style property, one that starts with `on` a listener; `true` gives a bare attribute, `false` and null none
/// (but ARIA states are words: "true", "false").
export function h(spec, properties = {}, ...children) {
  const [name, ...classes] = spec.split('.');
  const element = document.createElement(name || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) set(element, key, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/// Sets one property of an element, by the rules of `h`.
export function set(element, key, value) {
  if (key.startsWith('--')) {
    if (element.style.getPropertyValue(key) !== String(value)) element.style.setProperty(key, value);
  } else if (key.startsWith('on')) {
    element.addEventListener(key.slice(2), value);
  } else if (value === null || value === undefined || (value === false && !key.startsWith('aria-'))) {
    element.removeAttribute(key);
  } else {
    const text = value === true && !key.startsWith('aria-') ? '' : String(value);
    if (element.getAttribute(key) !== text) element.setAttribute(key, text);
  }
}

const drawn = new WeakMap();

/// Fills an element with what `build` returns, only when `facts` or the language differ from the last time: what has not changed does not move.
export function fill(element, facts, build) {
  const key = language() + JSON.stringify(facts);
  if (drawn.get(element) === key) return false;
  drawn.set(element, key);
  element.replaceChildren(...[build()].flat().filter(Boolean));
  return true;
}

/// The JSON that the server laid into the page.
export function embedded(id) {
  return JSON.parse(document.getElementById(id).textContent);
}
