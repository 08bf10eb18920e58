import assert from 'node:assert/strict';
import { csvField, csvRow } from '../../server/src/text/csv.ts';

describe('fields of CSV', () => {
  it('stand in quotes where they need them', () => {
    assert.equal(csvField('plain'), 'plain');
    assert.equal(csvField('a "b", c'), '"a ""b"", c"');
    assert.equal(csvField(' edges'), '" edges"');
    assert.equal(csvField(null), '');
  });

  it('are never run as formulas by a spreadsheet', () => {
    assert.equal(csvRow(['=SUM(A1)', -5, null]), "'=SUM(A1),-5,\r\n");
  });
});
