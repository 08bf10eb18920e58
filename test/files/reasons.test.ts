import assert from 'node:assert/strict';
import { describeTrouble } from '../../server/src/corpus/trouble.ts';
import { describe as describeReading, describeWriting } from '../../server/src/files/reasons.ts';

const failed = (code: string): Error => Object.assign(new Error(`${code}: a system's words`), { code });

describe('The reason of a failure', () => {
  it('tells what was forbidden: to read or to write', () => {
    for (const code of ['EACCES', 'EPERM']) {
      assert.match(describeReading(failed(code)), /not allowed to read/);
      assert.match(describeWriting(failed(code)), /not allowed to write/);
      assert.match(describeTrouble(failed(code)), /not allowed to write/);
    }
  });

  it('is that the folder has gone where a file cannot be put there', () => {
    assert.match(describeReading(failed('ENOENT')), /no such file/);
    assert.match(describeWriting(failed('ENOENT')), /folder is not there any more/);
  });

  it('is the same for both where the disk is at fault, and the system’s own where it is none of those', () => {
    assert.equal(describeWriting(failed('ENOSPC')), describeReading(failed('ENOSPC')));
    assert.match(describeWriting(failed('EODD')), /a system's words/);
  });
});
