/** What keeps a folder from being a whole bag after RFC 8493. */
export type BagFaultCode =
  | 'declaration-missing'
  | 'declaration-unreadable'
  | 'version-unknown'
  | 'tag-file-unreadable'
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'path-unsafe'
  | 'path-twice'
  | 'not-a-plain-file'
  | 'file-missing'
  | 'file-unlisted'
  | 'checksum-wrong'
  | 'oxum-wrong'
  | 'fetch-incomplete'
  | 'too-large';

export interface BagFault {
  readonly code: BagFaultCode;
  /** The file that it is about, as far as there is one. */
  readonly path: string;
}

/** Carries what makes further reading senseless. */
export class BagFaultError extends Error {
  readonly fault: BagFault;
  constructor(code: BagFaultCode, path = '') {
    super(path === '' ? code : `${code}: ${path}`);
    this.name = 'BagFaultError';
    this.fault = { code, path };
  }
}
