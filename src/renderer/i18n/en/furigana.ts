export const furigana = {
  command: 'Add furigana to the text…',
  remove: 'Remove all furigana',
  title: 'Add furigana',
  asking: 'Looking up the readings…',
  for: 'Which characters need them?',
  forAll: 'All kanji',
  forGrade: 'Kanji not learnt by grade {{grade}}',
  hint_one:
    'Read by the dictionary and the names of your archive: {{count}} word. Mend it, or take its mark away.',
  hint: 'Read by the dictionary and the names of your archive: {{count}} words. Mend what is wrong, or take its mark away.',
  readingOf: 'Reading of “{{word}}”',
  apply_one: 'Add to {{count}} word',
  apply: 'Add to {{count}} words',
  suggest: 'Look up the reading',
} as const;
