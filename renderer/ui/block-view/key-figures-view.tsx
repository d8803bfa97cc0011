import type { KeyFigure } from '#shared/document/block.ts'
import './block-view.css'

/** The few numbers a reader looks for first. */
export function KeyFiguresView({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map(({ label, value, note, tone = 'neutral' }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={`key-figure tone-${tone}`}>{value}</dd>
          {note === undefined ? null : <dd className="soft">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
