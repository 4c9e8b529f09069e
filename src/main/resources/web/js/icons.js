const DRAWINGS = {
  right: 'M4.5 12.8 9.6 18 19.5 6.8',
  move: 'M3 12h18M7.5 7 3 12l4.5 5M16.5 7l4.5 5-4.5 5',
  'wrong-zone': 'M8 20V4M4 8l4-4 4 4M16 4v16M12 16l4 4 4-4',
  either: 'M4 5h11v8H9l-3.4 3V13H4ZM17.5 9.5H20v7h-1.6v2.7L15 16.5h-4.2V15',
  unsure: 'M8 9a4 4 0 1 1 5.8 3.6c-1.2.6-1.8 1.3-1.8 2.6M12 19.4v.1',
  'two-cards': 'M4 8.5h9v11H4ZM8.5 8V4.500h11v13h-6',
  foreign: 'M6 3.500h12v17H6ZM9.5 9l5 6M14.5 9l-5 6',
  play: 'M12 3.500v17M6 7l6-3.500L18 7M6 17l6 3.500L18 17',
  timeline: 'M7 3.500h10M7 20.500h10M8.5 3.500c0 5 7 6 7 8.500s-7 3.5-7 8.500M15.5 3.500c0 5-7 6-7 8.500s7 3.5 7 8.5',
  sorting: 'M6.5 11h11v9h-11ZM8.8 11V7.800a3.2 3.2 0 0 1 6.4 0V11M12 14.500v2',
  ordering: 'M12 13.500v7M12 13.500c-3.4 0-4.6-3-4.6-5.500S9.4 3.5 12 3.500s4.6 2 4.6 4.5-1.2 5.5-4.6 5.500ZM12 3.500v10M9.8 4.300c-.8 3 0 7.2 2.2 9.2 2.2-2 3-6.2 2.2-9.2',
  definition: 'M12 6.500C10 4.8 7 4.3 3.5 4.500v13.500c3.5-.2 6.5.3 8.5 2 2-1.7 5-2.2 8.5-2V4.500C17 4.3 14 4.8 12 6.500ZM12 6.500V20',
  debate: 'M3.5 5h12v8.500H9l-3.5 3v-3h-2ZM18 9h2.500v8h-1.800v2.800L15.5 17h-4',
  action: 'M8.2 4c1.9-.2 2.8 2 2.6 4.4-.1 1.8-.5 2.9-2.3 3-1.7.1-2.4-1-2.7-2.800C5.5 6.3 6.5 4.2 8.2 4ZM7.2 14l3.2-.4c.3 1.9-.2 3.1-1.4 3.2-1.2.1-1.8-1-1.8-2.800ZM15.6 7.400c-1.9 0-2.7 2.2-2.3 4.5.3 1.8.8 2.8 2.5 2.800s2.3-1.2 2.5-3c.3-2.3-.9-4.3-2.7-4.300ZM14 17.200l3.2.1c-.1 1.9-.8 3-2 2.9-1.1-.1-1.5-1.2-1.2-3Z',
  blank: 'M6 4h12v16H6Z',
  command: 'M5 17.500h14M6.5 17.500a5.5 5.5 0 0 1 11 0M12 12V9.500M9.8 9.500h4.400M4 20.500h16',
  hint: 'M9 17h6M9.8 20.300h4.400M8.6 14.300a5.6 5.6 0 1 1 6.8 0c-.6.5-.9 1-.9 1.700v1h-5v-1c0-.7-.3-1.2-.9-1.700Z',
  question: 'M4 5h16v11h-8l-4.5 4v-4H4ZM9.8 9a2.2 2.2 0 1 1 3 2.100c-.6.3-.8.6-.8 1.200M12 13.900v.1',
  person: 'M12 4a3.6 3.6 0 1 1 0 7.200A3.6 3.6 0 0 1 12 4ZM5 20.300c.3-4 3-6.3 7-6.300s6.7 2.3 7 6.3',
  pause: 'M8.5 5v14M15.5 5v14',
  resume: 'M8 4.800v14.400L19.5 12Z',
  undo: 'M9 6.5 4.5 11 9 15.500M4.5 11H14a5 5 0 0 1 0 10h-2.5',
  time: 'M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.500V12l3.2 2',
  hand: 'M8 12.500V5.800a1.5 1.5 0 0 1 3 0V11M11 10.500V4.500a1.5 1.5 0 0 1 3 0V11M14 10.800V6a1.5 1.5 0 0 1 3 0v8.500c0 3.5-2 6-5.3 6-2.7 0-4-1.3-5.2-3.500l-2.3-4c-.8-1.5 1-2.7 2.2-1.500L8 13.5',
  key: 'M15.5 3.5a5 5 0 1 1-1.6 9.7L9.5 17.600V20H7v2H3.500v-3.400l7.2-7.200a5 5 0 0 1 4.8-7.900ZM16.8 7.300v.1',
  note: 'M5 4h14v11l-5 5H5ZM19 15h-5v5M8.5 8.500h7M8.5 12h5',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1',
  more: 'M5 12v.1M12 12v.1M19 12v.1',
  alert: 'M12 4 21 19.500H3ZM12 10v4.500M12 17v.1',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  arrow: 'M4 12h15M13.5 6l6 6-6 6',
  plug: 'M9 3.500V8M15 3.500V8M6.5 8h11v3.500a5.5 5.5 0 0 1-11 0ZM12 17v4',
};

const SVG = 'http://www.w3.org/2000/svg';

/// A line drawing of that name; it takes the colour and size of the text around it and says nothing to a screen reader.
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name] ?? DRAWINGS.blank);
  svg.append(path);
  return svg;
}
