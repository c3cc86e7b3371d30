/** Runs one deed after the other: whoever comes while one runs waits for its end, however it ends. */
export type InTurn = <Result>(deed: () => Promise<Result>) => Promise<Result>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const mine = last.then(deed, deed);
    last = mine;
    return mine;
  };
}
