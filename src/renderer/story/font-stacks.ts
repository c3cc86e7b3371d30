/** Rare kanji fall back to Noto Sans JP, never to a font of the machine. */
export const FONT_STACKS = {
  gothic: '"BIZ UDPGothic", "Noto Sans JP"',
  mincho: '"BIZ UDPMincho", "Noto Sans JP"',
} as const;
