import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { useSnapshots } from '../../client/use-snapshots.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { KeptResult } from './kept-result.tsx'

/** The stored results of these analyses, the newest first. Nothing is shown where there are none. */
export function KeptResults({ analyses }: { analyses: readonly string[] }) {
  const say = useSay()
  const kept = useSnapshots()
    .filter(({ analysis }) => analyses.includes(analysis))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  if (kept.length === 0) return null
  return (
    <section className="kept" aria-label={say(analysisTexts.keptResults)}>
      <h2>
        {say(analysisTexts.keptResults)} <span className="soft">{kept.length}</span>
      </h2>
      {kept.map((snapshot) => (
        <KeptResult key={snapshot.id} snapshot={snapshot} />
      ))}
    </section>
  )
}
