import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { characterStyleIn } from '../character-style.ts';
import { inOneColour } from '../dress.ts';
import { edit } from '../edit.ts';
import { publication } from '../publication.ts';
import { setCharacterStyle } from './content-deeds.ts';

const made = leafletMaker().made();

test('a character style is changed for the whole publication, the others stay as they were', () => {
  const changed = edit(made, 'format', setCharacterStyle('strong', { colour: '#1d7a3e' }));
  const kept = publication.parse(changed.publication);
  expect(characterStyleIn(kept, 'strong')).toEqual({ bold: true, colour: '#1d7a3e', scale: 1 });
  expect(characterStyleIn(kept, 'aside')).toEqual(characterStyleIn(made, 'aside'));
  const plain = edit(kept, 'format', setCharacterStyle('strong', { colour: undefined }));
  expect(characterStyleIn(plain.publication, 'strong').colour).toBeUndefined();
});

test('in one colour no character style has a colour of its own', () => {
  const { colour } = characterStyleIn(inOneColour(made), 'strong');
  expect(new Set(colour?.match(/[0-9a-f]{2}/g)).size).toBe(1);
});
