/**
 * What stops a command, with exit status 1: when it happens, and what the person can do. The error itself says more
 * exactly what and where. Codes are permanent: one that is given up is never used again.
 */
export const ERROR_CODES = {
  'broken-configuration': {
    when: 'archive.yml is not valid YAML, or its aliases unfold without end.',
    hint: 'Correct the line that the message names.',
  },
  'wrong-configuration': {
    when: 'archive.yml has a setting that does not exist, a value of the wrong kind, or names a file that is not there.',
    hint: 'Compare it with the documented settings; the message names the nearest one.',
  },
  'unusable-file': {
    when: 'Where archive.yml, topics-scheme.csv or a file of authority/ is expected stands a folder, a pipe or a link that leads nowhere, or it may not be read.',
    hint: 'Put a file of this name there, or move what stands there away.',
  },
  'wrong-theme': {
    when: 'The theme has a file that stands for no built-in template.',
    hint: 'Name it like the file in templates/ whose place it takes.',
  },
  'no-input-folder': {
    when: 'The folder of articles does not exist.',
    hint: 'Name the folder that holds your articles.',
  },
  'no-articles': {
    when: 'The folder holds nothing that can be read as an article.',
    hint: '"cuttings check" tells of every file why it is not used.',
  },
  'no-such-file': {
    when: 'A file or folder that a command names does not exist.',
    hint: 'Check the spelling; paths count from where the command is run.',
  },
  'words-not-found': {
    when: 'explain is asked for words or an offset that the article does not have.',
    hint: 'Give words exactly as printed, or an offset into the text.',
  },
  'output-holds-input': {
    when: 'The output folder is the folder of articles or holds it: a build would delete the articles.',
    hint: 'Choose another output folder.',
  },
  'output-not-a-folder': {
    when: 'The output is a file.',
    hint: 'Choose another output folder.',
  },
  'output-not-ours': {
    when: 'The output folder holds files that Cuttings did not make; they are never replaced.',
    hint: 'Choose a new or empty folder, or empty this one yourself.',
  },
  'export-in-the-way': {
    when: 'An export would stand where something else is: a folder that is not empty, or a folder in place of a file.',
    hint: 'Name another place with --out, or empty it yourself.',
  },
  'output-busy': {
    when: 'Another build is writing to the same output folder.',
    hint: 'Wait until it has ended, or choose another output folder.',
  },
  'table-changed': {
    when: 'review is to change or take back a row that somebody else has changed since, or the table does not hold still.',
    hint: 'Open the table, look at the row, and change it there.',
  },
  'table-says-otherwise': {
    when: 'review is to write what contradicts a row of people.csv.',
    hint: 'Open people.csv and decide there which of the two holds.',
  },
  'table-not-written': {
    when: 'A table of authority/ cannot be written by review. Nothing was noted.',
    hint: 'Check that the folder may be written to, that there is room, and that no other program holds the file.',
  },
  'worker-stopped': {
    when: 'A process or thread of a build was stopped from outside, most often for want of memory.',
    hint: 'Close other programs, or build with --jobs 1.',
  },
  'too-much-for-host': {
    when: 'The site would have more files or bytes than the host that archive.yml names takes.',
    hint: 'Set what the message names, or another host.',
  },
  'port-not-free': {
    when: 'serve cannot listen on its port: another program has it, or it is reserved.',
    hint: 'Choose another port.',
  },
  'no-data-folder': {
    when: 'The folder of annotated data that evaluate is to measure on does not exist.',
    hint: 'Name the folder that holds it.',
  },
  'no-annotated-data': {
    when: 'The folder of annotated data has no file that evaluate can measure on.',
    hint: 'Name the folder that holds it, and the part.',
  },
  'no-referee': {
    when: 'The program that scores does not exist.',
    hint: 'It comes with the annotated data; name it.',
  },
  'referee-failed': {
    when: 'The program that scores ended with an error.',
    hint: 'Run it by itself, as the message says.',
  },
} as const satisfies Readonly<Record<string, { readonly when: string; readonly hint: string }>>;

export type ErrorCode = keyof typeof ERROR_CODES;
