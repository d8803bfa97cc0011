import { Button } from 'antd'
import { useSay } from '../../ui/language/use-say.ts'
import type { ReopenRepair } from './repair.ts'

const listeners = new Set<() => void>()

/** Tells who opens projects that the present one is wanted anew; gives what stops listening. */
export function onReopen(listen: () => void): () => void {
  listeners.add(listen)
  return () => {
    listeners.delete(listen)
  }
}

/** Asks for the project to be opened again. Notices in the corner stand outside of the project's door, so the door listens. */
export function ReopenButton({ repair: { label } }: { readonly repair: ReopenRepair }) {
  const say = useSay()
  return (
    <Button
      size="small"
      onClick={() => {
        for (const listen of listeners) listen()
      }}
    >
      {say(label)}
    </Button>
  )
}
