import { createStore } from 'zustand/vanilla';
import type { CalloutTone } from '../ui/callout.tsx';

export interface MessageDeed {
  readonly label: string;
  readonly run: () => void;
}

/** A sentence at the foot of the window, with at most one deed and the way to take it back. It stays until it is read. */
export interface Message {
  readonly id: number;
  readonly tone: CalloutTone;
  readonly text: string;
  /** More lines, such as the files that could not be read. */
  readonly lines?: readonly string[];
  readonly deed?: MessageDeed;
  readonly undo?: MessageDeed;
}

const MOST = 3;
let last = 0;

export const messageStore = createStore<{ readonly messages: readonly Message[] }>(() => ({
  messages: [],
}));

/** Says something. What is only good to know makes room for the next; trouble stays until it is closed. Gives the message's number. */
export function say(message: Omit<Message, 'id'>): number {
  last += 1;
  const id = last;
  messageStore.setState(({ messages }) => {
    const troubles = messages.filter(({ tone }) => tone === 'danger');
    const kept = message.tone === 'danger' ? messages : troubles;
    return { messages: [...kept, { ...message, id }].slice(-MOST) };
  });
  return id;
}

export function unsay(id: number): void {
  messageStore.setState(({ messages }) => ({
    messages: messages.filter((message) => message.id !== id),
  }));
}
