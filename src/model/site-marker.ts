/** The file that marks a folder as a site made by Cuttings: no other folder is ever replaced, and none such is read. */
export const SITE_MARKER = '.cuttings-site';
