import * as v from 'valibot';
import { languages } from '../core/vocabulary';

/** The groups in which a reader is offered newsrooms. `spanish`: written in Spanish, wherever it is printed. */
export const newsroomRegions = ['chicago', 'illinois', 'national', 'spanish'] as const;

/** "suntimes.com": lower-case, without scheme, port or path. Its subdomains belong to it. */
export const Host = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'a host is lower-case and has no scheme, port or path'),
  v.maxLength(253), // the longest name that DNS has
);

const maxHosts = 10; // of one newsroom; most have one

export const NewsroomSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('a newsroom has a name'), v.maxLength(80)),
  hosts: v.pipe(v.array(Host), v.minLength(1), v.maxLength(maxHosts)),
  region: v.picklist(newsroomRegions),
  /** The language in which most of it is written; the page itself says more. */
  language: v.picklist(languages),
});

/** The shape of `assets/newsrooms.json`: the newsrooms on which a reader can turn Caveat on. */
export const NewsroomsFile = v.strictObject({ $schema: v.optional(v.string()), newsrooms: v.array(NewsroomSchema) });

export type NewsroomRegion = (typeof newsroomRegions)[number];
export type Newsroom = v.InferOutput<typeof NewsroomSchema>;
