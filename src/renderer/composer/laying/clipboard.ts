import { type FrameClip, frameClip } from '../../../shared/publication/deeds/frame-clip.ts';
import { storyText } from '../../../shared/publication/story.ts';

/** Frames on the system's clipboard: other windows and publications of the program can take them. */
const MEDIA_TYPE = 'application/x-gariban-frames';

/** The words go along as plain text, for every other program. */
export function giveFrames(transfer: DataTransfer, clip: FrameClip): void {
  transfer.setData(MEDIA_TYPE, JSON.stringify(clip));
  transfer.setData('text/plain', Object.values(clip.stories).map(storyText).join('\n\n'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function takeFrames(transfer: DataTransfer): FrameClip | undefined {
  return frameClip.safeParse(parsed(transfer.getData(MEDIA_TYPE))).data;
}
