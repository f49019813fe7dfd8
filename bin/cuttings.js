#!/usr/bin/env node
// No imports and plain words: a Node that is too old must come far enough to say so.
const [major, minor] = process.versions.node.split('.').map(Number);
// From 22.18 on, and 24 on, Node has SQLite and strips the types of themes without being asked; `engines` says the same.
if (major < 22 || (major === 22 && minor < 18) || major === 23) {
  console.error(
    `Cuttings needs Node.js 22.18 or newer (not 23); this is ${process.versions.node}.\n` +
      '    Install a newer one from https://nodejs.org/, or beside your articles: npm install node@24',
  );
  process.exitCode = 1;
} else {
  // That SQLite is called experimental is ours to know, not news for who builds a site.
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest);
  };
  await import('../dist/src/main.js');
}
