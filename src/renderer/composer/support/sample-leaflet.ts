import { newId } from '../../../shared/base/id.ts';
import { type Publication, publication } from '../../../shared/publication/publication.ts';
import { storyFromText } from '../../../shared/publication/story.ts';
import { defaultStyles } from '../../../shared/publication/style.ts';

/** Names of the sample's parts. */
export const sample = {
  front: newId(),
  back: newId(),
  headline: newId(),
  words: newId(),
  photo: newId(),
  band: newId(),
};

/** A small leaflet for tests of the desk: a band behind a headline, a photo below, an empty back. */
export const sampleLeaflet: Publication = publication.parse({
  version: 1,
  title: '号外 本会議で採択',
  sheet: { size: 'A4', marginMm: { top: 12, right: 15, bottom: 12, left: 15 } },
  pages: [
    {
      id: sample.front,
      frames: [
        {
          kind: 'shape',
          id: sample.band,
          shape: 'band',
          xMm: 15,
          yMm: 12,
          widthMm: 180,
          heightMm: 40,
          fill: '#2f3e8f',
        },
        {
          kind: 'text',
          id: sample.headline,
          xMm: 20,
          yMm: 17,
          widthMm: 170,
          heightMm: 30,
          story: sample.words,
        },
        {
          kind: 'photo',
          id: sample.photo,
          xMm: 15,
          yMm: 100,
          widthMm: 80,
          heightMm: 60,
          photo: {
            source: { record: newId(), revision: 1 },
            original: 'a'.repeat(64),
            widthPx: 4000,
            heightPx: 3000,
            caption: '昼休み集会',
            credit: '',
            consent: 'given',
          },
        },
      ],
    },
    { id: sample.back, frames: [] },
  ],
  stories: { [sample.words]: storyFromText('本会議で採択', 'headline') },
  styles: defaultStyles(),
});
