import { describe, expect, it } from 'vitest';
import { sourceHref } from '../../../src/site/views/contents.ts';
import { archiveOf } from '../../support/archive.ts';

describe('the page of an outlet', () => {
  it('has an address, but where the archive does without', () => {
    expect(sourceHref(archiveOf([]), 'harbour-weekly')).toBe('/sources/harbour-weekly/');
    expect(sourceHref(archiveOf([], { yml: 'leaveOut: [sources]' }), 'harbour-weekly')).toBeNull();
  });
});
