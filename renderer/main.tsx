import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { connect } from './client/connect.ts'
import './ui/theme/base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
// Listens before anything else runs: the desktop host hands its port over once.
const client = await connect()
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
)
