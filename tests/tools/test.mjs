// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringBrowsers } from './bring-browsers.mjs';
import { checkNode, ensurePackages, Failure, root, runMain, say } from './ensure.mjs';

const results = join(root, '.output/test');
const stageTimeoutMs = 15 * 60_000; // the longest, the end-to-end tests, takes about six minutes on two cores

const wxt = ['node_modules/wxt/bin/wxt.mjs'];
const tsc = ['node_modules/typescript/bin/tsc'];
const build = (browser, ...more) => [...wxt, 'build', '-b', browser, ...more];
const vitest = (name, config) => {
  const report = join(results, `${name}.json`);
  return {
    args: ['node_modules/vitest/vitest.mjs', 'run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
};

/** In order; a stage without a report counts as one test. `isQuick`: part of `npm run sure`, which needs no browser. */
const stages = [
  { name: 'prepare', isQuick: true, args: [...wxt, 'prepare'] },
  { name: 'types', isQuick: true, args: [...tsc, '--noEmit'] },
  { name: 'pure-types', isQuick: true, args: [...tsc, '-p', 'src/core/tsconfig.json'] },
  { name: 'lint', isQuick: true, args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'unit', isQuick: true, ...vitest('unit', 'tests/vitest.config.ts') },
  { name: 'build-chrome', isQuick: true, args: build('chrome') },
  { name: 'build-firefox', isQuick: true, args: build('firefox') },
  { name: 'page', ...vitest('page', 'tests/page/vitest.config.ts') },
  { name: 'build-chrome-demo', args: build('chrome', '--mode', 'demo') },
  { name: 'build-firefox-demo', args: build('firefox', '--mode', 'demo') },
  { name: 'e2e', ...vitest('e2e', 'tests/e2e/vitest.config.ts') },
  { name: 'archive', ...vitest('archive', 'tests/archive/vitest.config.ts') },
];

const usage = `npm test                 everything, in a real Chromium and a real Firefox
npm test -- STAGE ...    only these stages: ${stages.map(({ name }) => name).join(', ')}
npm run sure             only what needs no browser`;

await runMain(async () => {
  const chosen = chooseStages(process.argv.slice(2));
  checkNode();
  ensurePackages();
  const needsBrowsers = chosen.some(({ name }) => name === 'page' || name === 'e2e');
  const found = needsBrowsers ? bringBrowsers(['chromium', 'firefox']) : {};
  // The tests find the same browsers by these names, without looking again.
  const env = { ...process.env, ...(needsBrowsers && { CAVEAT_CHROMIUM: found.chromium, CAVEAT_FIREFOX: found.firefox }) };
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const rows = chosen.map((stage) => runStage(stage, env));
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const line = `${passed} passed, ${failed} failed`;
  console.log(`\n${rows.map(({ text }) => text).join('\n')}\n\n${line}`);
  writeFileSync(join(results, 'summary.txt'), `${line}\n`); // .ci/run ends with it
  return failed === 0 ? 0 : 1;
});

function chooseStages(names) {
  if (names.length === 0) return stages;
  if (names.length === 1 && names[0] === '--quick') return stages.filter(({ isQuick }) => isQuick);
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) throw new Failure(`There is no stage ${unknown}.\n\n${usage}`, 2);
  return stages.filter(({ name }) => names.includes(name));
}

/** Runs one stage to its end, whatever comes, and counts its tests. */
function runStage({ name, args, report }, env) {
  say(`\n== ${name}`);
  const beginMs = performance.now();
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: stageTimeoutMs,
  });
  if (error) say(String(error));
  const isGreen = status === 0;
  const { passed, failed } = report ? countTests(report, isGreen) : { passed: Number(isGreen), failed: Number(!isGreen) };
  const seconds = ((performance.now() - beginMs) / 1000).toFixed(1);
  const text =
    `${failed === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds.padStart(6)} s  ${report ? `${passed} passed, ${failed} failed` : ''}`.trimEnd();
  say(`== ${text}`);
  return { passed, failed, text };
}

/** Counts from vitest's report. A file that could not be loaded holds no tests and counts as one failed; so does a red run without any. */
function countTests(report, isGreen) {
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    counts = { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    say('The tests wrote no report.');
  }
  const isEmpty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (!isGreen || isEmpty) ? { ...counts, failed: 1 } : counts;
}
