import { describe, expect, it } from 'vitest'
import { serveDesk } from '#desk'
import { deskWith } from './desk-for-tests.ts'

describe('serving the desk', () => {
  it('moves from a busy port to the next free one and says where it is', async () => {
    const { desk } = await deskWith([])
    const first = await serveDesk(desk, { port: 0 })
    if (!first.ok) throw new Error(first.message)
    const port = Number(new URL(first.address).port)
    const second = await serveDesk(desk, { port })
    if (!second.ok) throw new Error(second.message)
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
    expect((await fetch(second.address)).status).toBe(200)
    expect(await serveDesk(desk, { port, furtherPorts: 0 })).toMatchObject({ ok: false, reason: 'no free port' })
    await first.close()
    await second.close()
  })

  it('is refused to other machines without a password', async () => {
    const { desk } = await deskWith([])
    for (const host of ['0.0.0.0', '::', '192.0.2.7']) expect(await serveDesk(desk, { host, port: 0 })).toMatchObject({ ok: false, reason: 'no password' })
  })

  it('with a password may be for other machines, and asks everyone for it', async () => {
    const { desk } = await deskWith([], { password: 'lantern street' })
    const served = await serveDesk(desk, { host: '0.0.0.0', port: 0 })
    if (!served.ok) throw new Error(served.message)
    const address = `http://127.0.0.1:${new URL(served.address).port}/`
    expect((await fetch(`${address}index.json`)).status).toBe(401)
    expect((await fetch(`${address}index.json`, { headers: { Authorization: 'Bearer wrong' } })).status).toBe(401)
    expect((await fetch(`${address}index.json`, { headers: { Authorization: 'Bearer lantern street' } })).status).toBe(200)
    expect((await fetch(address, { redirect: 'manual' })).headers.get('Location')).toBe('/sign-in?to=%2F')
    await served.close()
  })

  it('answers no other name, so that a page elsewhere cannot pass for it', async () => {
    const { desk } = await deskWith([])
    expect((await desk.request('http://evil.example/')).status).toBe(400)
    expect((await desk.request('http://localhost:4747/')).status).toBe(200)
    expect((await desk.request('http://[::1]:4747/')).status).toBe(200)
  })
})
