import type { Block } from '#shared/document/block.ts'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { headingsAfter } from '../../ui/block-view/heading-view.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useReducedMotion } from '../../ui/theme/use-media.ts'

/** The chapters; a line leads to its place in the preview. */
export function ReportOutline({ blocks }: { blocks: readonly Block[] }) {
  const say = useSay()
  const behavior = useReducedMotion() ? 'auto' : 'smooth'
  return (
    <Panel title={say(reportPageTexts.outline)}>
      <nav aria-label={say(reportPageTexts.outline)}>
        <ul className="report-outline">
          {headingsAfter(blocks, -1)
            .filter(({ level }) => level < 3)
            .map(({ id, text, level }) => (
              <li key={id} data-level={level}>
                <button
                  type="button"
                  onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior })}
                >
                  {text}
                </button>
              </li>
            ))}
        </ul>
      </nav>
    </Panel>
  )
}
