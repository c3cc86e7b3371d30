type Value = number | boolean;
type Step = number | string | Step[];

function parsed(program: string): Step[] {
  const words = program.match(/[{}]|[^\s{}]+/g) ?? [];
  let at = 0;
  const block = (): Step[] => {
    const steps: Step[] = [];
    for (at += 1; at < words.length && words[at] !== '}'; at += 1) {
      const word = words[at] ?? '';
      const number = Number(word);
      if (word === '{') steps.push(block());
      else steps.push(Number.isNaN(number) ? word : number);
    }
    return steps;
  };
  return block();
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const radians = (angle: number): number => (angle * Math.PI) / 180;
const bits = (one: Value, other: Value, how: (a: number, b: number) => number): Value => {
  const result = how(Number(one), Number(other));
  return typeof one === 'boolean' ? result !== 0 : result;
};

const OF_ONE: Readonly<Record<string, (value: number) => number>> = {
  neg: (value) => -value,
  abs: Math.abs,
  ceiling: Math.ceil,
  floor: Math.floor,
  round: Math.round,
  truncate: Math.trunc,
  cvi: Math.trunc,
  cvr: (value) => value,
  sqrt: Math.sqrt,
  sin: (value) => Math.sin(radians(value)),
  cos: (value) => Math.cos(radians(value)),
  ln: Math.log,
  log: Math.log10,
};

const OF_TWO: Readonly<Record<string, (one: number, other: number) => number>> = {
  add: (one, other) => one + other,
  sub: (one, other) => one - other,
  mul: (one, other) => one * other,
  div: (one, other) => one / other,
  idiv: (one, other) => Math.trunc(one / other),
  mod: (one, other) => one % other,
  exp: (one, other) => one ** other,
  atan: (one, other) => (degrees(Math.atan2(one, other)) + 360) % 360,
};

const TESTS: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  eq: (one, other) => one === other,
  ne: (one, other) => one !== other,
  gt: (one, other) => one > other,
  ge: (one, other) => one >= other,
  lt: (one, other) => one < other,
  le: (one, other) => one <= other,
  and: (one, other) => bits(one, other, (a, b) => a & b),
  or: (one, other) => bits(one, other, (a, b) => a | b),
  xor: (one, other) => bits(one, other, (a, b) => a ^ b),
};

class Stack {
  values: Value[];

  constructor(values: readonly number[]) {
    this.values = [...values];
  }

  take(): Value {
    return this.values.pop() ?? 0;
  }

  number(): number {
    return Number(this.take());
  }

  roll(): void {
    const by = this.number();
    const count = this.number();
    const rolled = this.values.splice(this.values.length - count, count);
    const shift = count === 0 ? 0 : ((by % count) + count) % count;
    this.values.push(...rolled.slice(count - shift), ...rolled.slice(0, count - shift));
  }

  /** The operators that move values without reckoning; false for any other. */
  move(word: string): boolean {
    const top = this.values.length - 1;
    switch (word) {
      case 'pop':
        this.take();
        return true;
      case 'dup':
        this.values.push(this.values[top] ?? 0);
        return true;
      case 'exch':
        this.values.push(...[this.take(), this.take()]);
        return true;
      case 'copy': {
        const count = this.number();
        this.values.push(...this.values.slice(this.values.length - count));
        return true;
      }
      case 'index': {
        const depth = this.number();
        this.values.push(this.values[this.values.length - 1 - depth] ?? 0);
        return true;
      }
      case 'roll':
        this.roll();
        return true;
      default:
        return false;
    }
  }
}

function reckon(stack: Stack, word: string): void {
  const ofOne = OF_ONE[word];
  const ofTwo = OF_TWO[word];
  const test = TESTS[word];
  if (ofOne) stack.values.push(ofOne(stack.number()));
  else if (word === 'true' || word === 'false') stack.values.push(word === 'true');
  else if (word === 'not') {
    const value = stack.take();
    stack.values.push(typeof value === 'boolean' ? !value : ~value);
  } else if (ofTwo || test) {
    const other = stack.take();
    const one = stack.take();
    stack.values.push(test ? test(one, other) : (ofTwo?.(Number(one), Number(other)) ?? 0));
  } else if (!stack.move(word)) throw new Error(`the operator ${word}`);
}

function run(steps: readonly Step[], stack: Stack): void {
  for (const [at, step] of steps.entries()) {
    if (typeof step === 'number') stack.values.push(step);
    else if (step === 'if' || step === 'ifelse') {
      const [first, second] = steps.slice(step === 'if' ? at - 1 : at - 2, at);
      const chosen = stack.take() === true ? first : step === 'if' ? undefined : second;
      if (Array.isArray(chosen)) run(chosen, stack);
    } else if (typeof step === 'string') reckon(stack, step);
  }
}

/**
 * The PostScript calculator of a PDF function of type 4 (ISO 32000-1 §7.10.5).
 * @throws Error at a word that is no operator of it
 */
export function calculator(program: string): (values: readonly number[]) => number[] {
  const steps = parsed(program.slice(program.indexOf('{')));
  return (values) => {
    const stack = new Stack(values);
    run(steps, stack);
    return stack.values.map(Number);
  };
}
