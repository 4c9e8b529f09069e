/// Where cards lie on the virtual table. A plain value: each change gives a new one.
export function placed(virtual, card, slot) {
  const slots = Object.fromEntries(Object.entries(virtual.slots).map(([name, place]) => [
    name,
    { ...place, tags: [...place.tags.filter((tag) => tag !== card), ...(name === slot ? [card] : [])] },
  ]));
  return { ...virtual, slots, cards: { ...virtual.cards, [card]: slot } };
}

/// The same table with a slot's cards taken away.
export function cleared(virtual, slot) {
  const gone = virtual.slots[slot].tags;
  const cards = Object.fromEntries(Object.entries(virtual.cards).map(([card, where]) => [card, gone.includes(card) ? null : where]));
  return { ...virtual, slots: { ...virtual.slots, [slot]: { ...virtual.slots[slot], tags: [] } }, cards };
}
