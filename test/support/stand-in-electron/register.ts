import { registerHooks } from 'node:module';

/** Loaded before the built shell: 'electron' is the stand-in, and the test can reach it. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

await import('./control.ts');
