/** @jsxImportSource preact */

interface PageHeadProperties {
  readonly title: string;
  readonly lead: string;
}

/** What a page is. */
export function PageHead({ title, lead }: PageHeadProperties) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}
