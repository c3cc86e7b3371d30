import { expect, test } from 'vitest';
import { joinedWords } from './joined-words.ts';

test('spaces between Japanese signs go, those between other words stay', () => {
  expect(joinedWords('国 保 の 加 入 者 、 全 員 に\n PDF file  for 区 議 会 ')).toBe(
    '国保の加入者、全員に\nPDF file  for 区議会',
  );
});
