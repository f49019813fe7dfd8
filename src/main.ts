#!/usr/bin/env node
import { Command } from 'commander';
import { addExtract } from './commands/extract.ts';

const program = new Command('cuttings').description(
  'Turns a folder of news articles into a static archive site.',
);
addExtract(program);
await program.parseAsync();
