import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { graySpace } from './gray-space.ts';
import type { InkSpace } from './ink-space.ts';
import { dictOf, numberAt } from './pdf-function.ts';
import { type PictureShelf, separatePicture } from './pictures.ts';
import { type Leftover, OVERPRINT, rewriteContent } from './rewrite-content.ts';
import { separateShading } from './shadings.ts';

const name = (text: string): PDFName => PDFName.of(text);
const COPIED_NOT = new Set(['/Filter', '/Length', '/DecodeParms']);

/** Light and dark of a mask are no ink: they are only brought from RGB to grey. */
const MASK = graySpace();

/**
 * Walks everything that a document draws, and moves it into the inks of a space: pages, forms, patterns, shadings, pictures, the groups
 * behind soft masks. An object that is used in two ways is made twice.
 */
class Separation {
  readonly leftovers = new Set<Leftover>();
  readonly #context: PDFContext;
  readonly #shelf: PictureShelf;
  readonly #sources = new Map<string, PDFObject>();
  readonly #done = new Map<string, Promise<PDFRef>>();
  #overprint: PDFRef | undefined;

  constructor({ context }: PDFDocument, shelf: PictureShelf) {
    this.#context = context;
    this.#shelf = shelf;
  }

  async page({ node }: ReturnType<PDFDocument['getPages']>[number], space: InkSpace) {
    const resources = node.Resources();
    await this.#resources(resources, space);
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    const drawn = parts.flatMap((part) => {
      const stream = this.#context.lookup(part);
      return stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode(), NEW_LINE] : [];
    });
    const content = this.#rewritten(Buffer.concat(drawn), resources, space);
    node.set(name('Contents'), this.#context.register(this.#context.flateStream(content)));
    node.set(
      name('Group'),
      this.#context.obj({ Type: 'Group', S: 'Transparency', CS: space.name }),
    );
  }

  async #resources(resources: PDFDict | undefined, space: InkSpace): Promise<void> {
    for (const kind of ['XObject', 'Pattern', 'Shading', 'ExtGState'] as const) {
      const all = resources?.lookupMaybe(name(kind), PDFDict);
      for (const [key, value] of all?.entries() ?? [])
        all?.set(key, await this.#object(kind, value, space));
    }
    const fonts = resources?.lookupMaybe(name('Font'), PDFDict);
    for (const key of fonts?.keys() ?? [])
      if (dictOf(fonts?.lookup(key))?.get(name('Subtype'))?.toString() === '/Type3')
        this.leftovers.add('type 3 font');
  }

  /** What stands in the place of an object: itself, moved; a second one, when it has been moved into another space before. */
  async #object(kind: string, object: PDFObject, space: InkSpace): Promise<PDFObject> {
    if (!(object instanceof PDFRef)) {
      await this.#moved(kind, object, space);
      return object;
    }
    const source = this.#sources.get(object.tag) ?? this.#context.lookup(object);
    if (!source) return object;
    const key = `${object.tag} ${space === MASK ? 'mask' : 'inks'}`;
    const known = this.#done.get(key);
    if (known) return known;
    const place = this.#sources.has(object.tag) ? this.#context.nextRef() : object;
    this.#sources.set(object.tag, source);
    const done = this.#moved(kind, source, space).then((moved) => {
      this.#context.assign(place, moved);
      return place;
    });
    this.#done.set(key, done);
    return done;
  }

  async #moved(kind: string, object: PDFObject, space: InkSpace): Promise<PDFObject> {
    const dict = dictOf(object);
    if (!dict) return object;
    switch (kind) {
      case 'XObject':
        return dict.get(name('Subtype'))?.toString() === '/Image'
          ? this.#picture(object, space)
          : this.#drawing(object, space);
      case 'Pattern': {
        const isShading = numberAt(dict, 'PatternType') === 2;
        const shading = dict.get(name('Shading'));
        if (!isShading) return this.#drawing(object, space);
        if (shading) dict.set(name('Shading'), await this.#object('Shading', shading, space));
        return object;
      }
      case 'Shading':
        for (const left of separateShading(this.#context, dict, space)) this.leftovers.add(left);
        return object;
      default:
        await this.#softMask(dict, space);
        return object;
    }
  }

  async #softMask(state: PDFDict, space: InkSpace): Promise<void> {
    const mask = state.lookup(name('SMask'));
    const group = mask instanceof PDFDict ? mask.get(name('G')) : undefined;
    if (!(mask instanceof PDFDict) || !group) return;
    const isLuminosity = mask.get(name('S'))?.toString() === '/Luminosity';
    mask.set(name('G'), await this.#object('XObject', group, isLuminosity ? MASK : space));
  }

  async #picture(object: PDFObject, space: InkSpace): Promise<PDFObject> {
    if (!(object instanceof PDFRawStream)) return object;
    const wish = { space, shelf: this.#shelf };
    const { stream, leftovers } = await separatePicture(this.#context, object, wish);
    for (const left of leftovers) this.leftovers.add(left);
    return stream;
  }

  /** A form or a tile: its resources, its content, and the space in which its transparency is reckoned. */
  async #drawing(object: PDFObject, space: InkSpace): Promise<PDFObject> {
    if (!(object instanceof PDFRawStream)) return object;
    const { dict } = object;
    const resources = dict.lookupMaybe(name('Resources'), PDFDict);
    await this.#resources(resources, space);
    const group = dict.lookupMaybe(name('Group'), PDFDict);
    if (group && (group.has(name('CS')) || space === MASK)) group.set(name('CS'), name(space.name));
    const content = this.#rewritten(decodePDFRawStream(object).decode(), resources, space);
    const moved = this.#context.flateStream(content);
    for (const [key, value] of dict.entries())
      if (!COPIED_NOT.has(key.toString())) moved.dict.set(key, value);
    return moved;
  }

  #rewritten(content: Uint8Array, resources: PDFDict | undefined, space: InkSpace): Uint8Array {
    const states = resources?.lookupMaybe(name('ExtGState'), PDFDict);
    const alphaOf = (state: string): number | undefined => {
      const dict = states?.lookupMaybe(name(state), PDFDict);
      return dict && numberAt(dict, 'ca');
    };
    const rewritten = rewriteContent(content, { space, alphaOf });
    for (const left of rewritten.leftovers) this.leftovers.add(left);
    if (rewritten.overprints && resources) this.#offerOverprint(resources);
    return rewritten.content;
  }

  /** /OPM 1: an ink of which there is none leaves what is under it (ISO 32000-1 §8.6.7). */
  #offerOverprint(resources: PDFDict): void {
    this.#overprint ??= this.#context.register(
      this.#context.obj({ Type: 'ExtGState', OP: true, op: true, OPM: 1 }),
    );
    const states = resources.lookupMaybe(name('ExtGState'), PDFDict) ?? this.#context.obj({});
    states.set(name(OVERPRINT), this.#overprint);
    resources.set(name('ExtGState'), states);
  }
}

const NEW_LINE = Buffer.from('\n');

/**
 * Moves a document that Chromium has drawn into the inks of a space: afterwards nothing in it is RGB. Gives what could not be moved;
 * none is expected (print.md 3.1).
 */
export async function separate(
  document: PDFDocument,
  space: InkSpace,
  shelf: PictureShelf,
): Promise<readonly Leftover[]> {
  const separation = new Separation(document, shelf);
  for (const page of document.getPages()) await separation.page(page, space);
  return [...separation.leftovers];
}
