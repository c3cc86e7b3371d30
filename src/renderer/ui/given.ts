/** Optional where it may be undefined. */
export type Given<Props> = {
  [Key in keyof Props as undefined extends Props[Key] ? never : Key]: Props[Key];
} & {
  [Key in keyof Props as undefined extends Props[Key] ? Key : never]?: Exclude<
    Props[Key],
    undefined
  >;
};

/** Leaves out what is undefined: the controls below us tell "absent" from "undefined". */
export function given<Props extends object>(props: Props): Given<Props>;
export function given(props: object): object {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
