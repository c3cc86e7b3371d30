/** The layers of ARCHITECTURE.md as rules. Type imports count. */
const floors = ['base', 'japanese', 'archive', 'assembly', 'publication', 'press', 'contract'];

/** Each floor of `shared` may know the floors before it, never those after. */
const sharedFloors = floors.slice(0, -1).map((floor, index) => ({
  name: `shared-${floor}-knows-only-the-floors-below`,
  severity: 'error',
  from: { path: `^src/shared/${floor}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^src/shared/(${floors.slice(index + 1).join('|')})/` },
}));

/** Only `from` may import the packages `to`. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    ...sharedFloors,
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'No Node, no DOM, no React: shared runs everywhere.',
      from: { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/shared/|(^|node_modules/)(zod|uuid|mutative|qr)(/|$)' },
    },
    {
      name: 'renderer-and-main-meet-in-the-contract',
      severity: 'error',
      from: { path: '^src/(renderer|preload)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-knows-no-renderer',
      severity: 'error',
      from: { path: '^src/(main|preload)/' },
      to: { path: '^src/renderer/' },
    },
    {
      name: 'renderer-knows-no-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'only-the-electron-shell-knows-electron',
      '^src/(main/shell/electron|preload)/',
      'node_modules/electron/',
    ),
    only(
      'only-the-browser-shell-knows-the-browser-driver',
      '^src/main/shell/browser/|\\.test\\.ts$',
      'node_modules/(playwright-core|@sparticuz)/',
    ),
    only('only-the-database-knows-sqlite', '^src/main/database/|\\.test\\.ts$', '^(node:)?sqlite$'),
    only(
      'only-stores-speak-to-the-database-port',
      '^src/main/database/|-store\\.ts$|\\.test\\.ts$',
      '^src/main/database/sqlite\\.ts$',
    ),
    only('only-story-knows-lexical', '^src/renderer/story/', 'node_modules/(lexical|@lexical)/'),
    only('only-draft-knows-dexie', '^src/renderer/draft/', 'node_modules/dexie'),
    only(
      'only-link-knows-the-transport',
      '^src/renderer/link/',
      '^src/renderer/link/(http|ipc)-link',
    ),
    {
      name: 'the-engine-of-the-composer-knows-no-react',
      severity: 'error',
      from: { path: '^src/renderer/composer/.*\\.ts$', pathNot: '\\.test\\.ts$|/use-[^/]*\\.ts$' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components)/' },
    },
    {
      name: 'controls-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: {
        path: '^src/renderer/(archive|assembly|composer|press|sheet|story|workbench|draft|command)/',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|ttf|svg|html)' },
  },
};
