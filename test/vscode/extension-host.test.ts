import { formatStack, runInExtensionHost } from './extension-host.ts';

// The suite has run in the extension host by the time mocha looks at this file; each of its tests is told of here.
const results = await runInExtensionHost();

describe('In the extension host', () => {
  for (const { title, state, error } of results) {
    if (state === 'skipped') it.skip(title);
    else
      it(title, () => {
        if (error) throw Object.assign(new Error(error.message), { stack: formatStack(error) });
      });
  }
});
