import type { CoverBlock } from '#shared/document/block.ts'

/** The report's first page. */
export function CoverView({ block }: { block: CoverBlock }) {
  return (
    <section className="cover" aria-label={block.title}>
      {block.logo === undefined ? null : <img className="cover-logo" src={block.logo} alt={block.organisation} />}
      {block.client === '' ? null : <p className="cover-client">{block.client}</p>}
      <p className="cover-title">{block.title}</p>
      <dl className="cover-facts">
        {block.facts
          .filter(({ value }) => value !== '')
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <dl className="cover-sign-off">
        {block.signOff.map(({ label, name }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p className="cover-foot">
        {block.organisation === '' ? null : <span>{block.organisation}</span>}
        {block.date === '' ? null : <span>{block.date}</span>}
      </p>
    </section>
  )
}
