/**
 * Says in a sentence which Node is needed, where an older one would stop at the first type with
 * a syntax error. npm scripts that run TypeScript call this first, so it must run on any Node.
 *
 * The project brings its own Node as an optional package; this matters only where there is none
 * for the platform.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Touchpoint needs Node 22.18 or newer, and this is ${process.versions.node}: see https://nodejs.org/.`);
  process.exit(1);
}
