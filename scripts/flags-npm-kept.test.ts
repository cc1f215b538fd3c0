import { expect, test } from 'vitest';
import { flagsNpmKept } from './flags-npm-kept.ts';

test('a flag that npm kept is named, with how to write it', () => {
  expect(flagsNpmKept('check', ['today', 'fix'], { npm_config_fix: 'true', npm_config_yes: 'true' })).toBe(
    'npm has kept --fix for itself; write two hyphens and a space before it: npm run check -- --fix',
  );
});

test('settings of npm itself are none of ours', () => {
  expect(flagsNpmKept('check', ['today', 'fix'], { npm_config_yes: 'true' })).toBeUndefined();
});
