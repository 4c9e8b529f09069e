/// The text to show: the easy-to-read one where the room has chosen it and the pack has it.
export function easyOf(text, easy, settings) {
  return settings?.easyTexts && easy ? easy : text;
}
