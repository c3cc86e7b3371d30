import * as z from 'zod';
import { finding } from '../base/finding.ts';
import { id } from '../base/id.ts';
import { impositionScheme, paperSize } from '../press/imposition/imposition.ts';
import { productChoice, productId } from '../press/product.ts';
import { blockSource } from '../publication/block.ts';
import { dress } from '../publication/dress.ts';
import { keptPublication, publication } from '../publication/publication.ts';
import { sheet } from '../publication/sheet.ts';
import { ticket } from './archive-calls.ts';
import { command, query } from './method.ts';

const nothing = z.object({});

export const publicationRow = z.object({
  id,
  title: z.string(),
  template: z.string().optional(),
  campaign: id.optional(),
  sheet: sheet.pick({ size: true, orientation: true }),
  pages: z.number().int(),
  revision: z.number().int(),
  changed: z.string(),
});
export type PublicationRow = z.infer<typeof publicationRow>;

export const templateRow = z.object({
  id: z.string(),
  name: z.object({ ja: z.string(), en: z.string() }),
  description: z.object({ ja: z.string(), en: z.string() }),
  sheet,
  /** The pages it always has. */
  pages: z.number().int(),
  /** With those it adds when its text needs them. */
  pagesAtMost: z.number().int(),
});
export type TemplateRow = z.infer<typeof templateRow>;

const exportedFile = z.object({ name: z.string(), url: z.string(), bytes: z.number().int() });

export const publicationCalls = {
  'template.list': query(nothing, z.array(templateRow)),
  /** What the template would make of the campaign, or of the sample campaign; nothing is kept. */
  'template.preview': query(
    z.object({ template: z.string(), campaign: id.optional() }),
    publication,
  ),
  /** The archive's own templates, by their names; they are publications that `publication.list` leaves out. */
  'template.own': query(nothing, z.array(publicationRow)),
  /** Keeps the publication as a template under that name: its slots emptied. */
  'template.keep': command(
    z.object({ publication: id, name: publication.shape.title }),
    keptPublication,
  ),
  'template.rename': command(
    z.object({ id, name: publication.shape.title }),
    z.object({ revision: z.number().int() }),
  ),
  /** As one file for another archive: no records, no photos. `press.saveAs` puts it somewhere. */
  'template.give': command(
    z.object({ id }),
    z.object({ export: id, files: z.array(exportedFile) }),
  ),
  /** A template that another archive has given. */
  'template.takeIn': command(z.object({ ticket }), keptPublication),
  'publication.list': query(nothing, z.array(publicationRow)),
  /** What lies in the bin, the last thrown away first. */
  'publication.binned': query(
    nothing,
    z.array(z.object({ ...publicationRow.shape, trashed: z.string() })),
  ),
  'publication.get': query(z.object({ id }), keptPublication),
  /** From a template filled with a campaign's records; `unfilled` names the slots that no record could fill. */
  'publication.compose': command(
    z.object({
      template: z.string(),
      campaign: id,
      petition: id.optional(),
      /** 一色, 大きな文字; left out: as the template is drawn. */
      dress: dress.optional(),
    }),
    z.object({ publication: id, pages: z.number().int(), unfilled: z.array(z.string()) }),
  ),
  /** A blank sheet. */
  'publication.create': command(z.object({ title: z.string(), sheet }), keptPublication),
  /** A report of no campaign, with its first heading. */
  'publication.createReport': command(
    z.object({ title: z.string().trim().min(1).max(200), heading: z.string().min(1).max(200) }),
    keptPublication,
  ),
  'publication.save': command(
    z.object({
      id,
      revision: z.number().int(),
      content: publication,
      /** What stands there becomes a version, however little time has passed since the last. */
      setAside: z.boolean().default(false),
    }),
    z.object({ revision: z.number().int(), changed: z.string() }),
  ),
  /** 前号から作る: from a publication, or from an own template, the next one with its slots emptied. */
  'publication.nextIssue': command(z.object({ id }), keptPublication),
  'publication.duplicate': command(z.object({ id }), keptPublication),
  'publication.trash': command(z.object({ id }), z.object({ trashed: z.number() })),
  'publication.restore': command(z.object({ id }), z.object({ restored: z.number() })),
  /** Of the sources given, those whose record has another revision now, or is gone (revision 0). */
  'publication.staleSources': query(
    z.object({ sources: z.array(blockSource).max(500) }),
    z.array(blockSource),
  ),
};

export const exportFormat = z.enum(['pdf', 'png']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** How a publication is to be printed. */
export const pressWish = z.object({
  /** A product's id. */
  preset: productId.default('office'),
  /** Of a product with two inks: which one besides black; its first unless said. */
  ink: z.string().optional(),
  format: exportFormat.default('pdf'),
  /** 面付け: how pages are laid on sheets; left out, each stands by itself. */
  impose: impositionScheme.optional(),
  /** Paper for it; left out, the smallest that takes them. */
  paper: paperSize.optional(),
});
export type PressWish = z.infer<typeof pressWish>;

/** What an export made. `url` is where the window fetches or shows the file. */
export const exported = z.object({
  export: id,
  files: z.array(exportedFile),
  pages: z.number().int(),
  ms: z.number(),
  preflight: z.array(finding),
});
export type Exported = z.infer<typeof exported>;

export const pressCalls = {
  /** The ways of printing that there are, in their order. */
  'press.products': query(z.object({}), z.array(productChoice)),
  'press.preflight': query(
    z.object({ publication: id, preset: productId.optional() }),
    z.array(finding),
  ),
  /** A job whose result is an `exported`. */
  'press.export': command(pressWish.extend({ publication: id }), z.object({ job: id })),
  /** Asks the user where to put an export (Electron); the browser shell answers `shell/not-available-here`: the window downloads from the URL instead. */
  'press.saveAs': command(z.object({ export: id }), z.object({ saved: z.boolean() })),
};
