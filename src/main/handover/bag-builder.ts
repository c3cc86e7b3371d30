import { type BagSink, type Bytes, type Written, writeCounted } from './bag-sink.ts';
import { BAG_INFO_FILE } from './bagit/check-bag.ts';
import { manifestLine } from './bagit/manifest.ts';
import { bagInfoText, DECLARATION_FILE } from './bagit/tag-file.ts';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const textBytes = (text: string): Uint8Array[] => [Buffer.from(text, 'utf8')];

/** A bag on its way: every file is counted, and the manifests come last. */
export interface BagBuilder {
  /** A file below `data/`. */
  payload(path: string, content: Bytes | string): Promise<Written>;
  /** A file beside `data/`. */
  tag(path: string, content: string): Promise<void>;
  /** Declaration, bag-info with what was counted, manifests. Gives the bytes of the payload. */
  close(info: readonly (readonly [string, string])[]): Promise<number>;
}

export function bagBuilder(sink: BagSink): BagBuilder {
  const payload: string[] = [];
  const tags: string[] = [];
  let bytes = 0;

  const tag = async (path: string, content: string): Promise<void> => {
    const { sha256 } = await writeCounted(sink, path, textBytes(content));
    tags.push(manifestLine(sha256, path));
  };
  return {
    payload: async (path, content) => {
      const written = await writeCounted(
        sink,
        path,
        typeof content === 'string' ? textBytes(content) : content,
      );
      payload.push(manifestLine(written.sha256, path));
      bytes += written.bytes;
      return written;
    },
    tag,
    close: async (info) => {
      await tag(DECLARATION_FILE, DECLARATION);
      const oxum = ['Payload-Oxum', `${bytes}.${payload.length}`] as const;
      await tag(BAG_INFO_FILE, bagInfoText([...info, oxum]));
      await tag('manifest-sha256.txt', payload.join(''));
      // The manifest of the tag files does not list itself.
      await writeCounted(sink, 'tagmanifest-sha256.txt', textBytes(tags.join('')));
      await sink.finish();
      return bytes;
    },
  };
}
