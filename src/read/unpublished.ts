/** What editing systems call an article that is not out. */
const STATUSES = new Set(['draft', 'private', 'pending', 'trash', 'unpublished', 'scheduled']);

/** Whether an article's own fields say that it is a draft, or not meant to be public: Hugo, Jekyll, Ghost, Obsidian. */
export function isUnpublished(fields: unknown): boolean {
  if (typeof fields !== 'object' || fields === null) return false;
  return Object.entries(fields).some(([key, value]) => {
    const name = key.toLowerCase();
    const said = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (name === 'draft') return said === true || said === 'true' || said === 'yes';
    if (name === 'published' || name === 'publish')
      return said === false || said === 'false' || said === 'no';
    return name === 'status' && typeof said === 'string' && STATUSES.has(said);
  });
}
