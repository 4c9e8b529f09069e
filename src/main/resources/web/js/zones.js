/// A slot's name taken apart: row 0 or 1, column 1 to 12, panel 0 to 2.
export function whereIs(name) {
  const column = Number(name.slice(1));
  return { row: name[0] === 'A' ? 0 : 1, column, panel: Math.floor((column - 1) / 4) };
}

/// A zone as rectangles that do not cross a fold: `{panel, from, to, row, rows}`.
export function pieces(zone) {
  const places = zone.slots.map(whereIs);
  return [0, 1, 2].flatMap((panel) => onPanel(places.filter((place) => place.panel === panel), panel));
}

function onPanel(places, panel) {
  if (places.length === 0) return [];
  const columns = places.map((place) => place.column);
  const rows = places.map((place) => place.row);
  const piece = {
    panel,
    from: Math.min(...columns),
    to: Math.max(...columns),
    row: Math.min(...rows),
    rows: Math.max(...rows) - Math.min(...rows) + 1,
  };
  const full = (piece.to - piece.from + 1) * piece.rows === places.length;
  return full ? [piece] : places.map(({ column, row }) => ({ panel, from: column, to: column, row, rows: 1 }));
}

/// What a wrong zone is called: a row, or a side of the board.
export function zoneWord(zones) {
  const rows = zones.every((zone) => new Set(zone.slots.map((slot) => slot[0])).size === 1);
  return rows ? 'row' : 'side';
}
