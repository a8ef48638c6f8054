import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, choose, go, setting, shows, signedIn } from './support.mjs'

test('a newer sector is there on everybody’s page without a reload, and no form is lost', async () => {
  const reader = await signedIn(browser, 'committee-office')
  await go(reader, '/sectors/fire-safety')
  const heading = reader.getByText(/^内容版本 /)
  await heading.waitFor()
  const before = (await heading.innerText()).replace('内容版本 ', '')
  await reader.getByRole('heading', { name: '场所类别与综合判定' }).waitFor()
  await reader.evaluate(() => (window.sameDocument = true))

  const writer = await signedIn(browser, 'department')
  await go(writer, '/hazards/new')
  await choose(writer, writer, '行业领域', '消防')
  await writer
    .getByRole('button', { name: /选择检查项/ })
    .first()
    .isEnabled()
  await writer.getByLabel('隐患情况').fill('正在填写的内容')

  const panel = reader.waitForResponse((answer) => answer.url().includes('/sector/fire-safety/2.0.0-'))
  const administrator = await signedIn(browser, 'system-administrator')
  await go(administrator, '/modules')
  await administrator.getByLabel('选择模块文件').setInputFiles(setting('BIHUAN_JAR_NEW'))
  await shows(administrator, '检查通过')
  const versions = await administrator.getByText(new RegExp(`${before} → `)).innerText()
  const newer = versions.split('→')[1].trim()
  assert.notEqual(newer, before)
  await administrator.getByRole('button', { name: '更换' }).click()
  await administrator.getByRole('row', { name: /消防/ }).getByText(newer).waitFor()

  await reader.getByText(`内容版本 ${newer}`).waitFor()
  assert.equal((await panel).status(), 200)
  await reader.getByRole('heading', { name: '场所类别与综合判定' }).waitFor()
  assert.equal(await reader.evaluate(() => window.sameDocument), true)

  await shows(writer, `已更新为 ${newer} 版`)
  assert.equal(await writer.getByLabel('隐患情况').inputValue(), '正在填写的内容')
  await writer.getByRole('button', { name: '采用新内容' }).click()
  await writer.getByText(`已更新为 ${newer} 版`).waitFor({ state: 'hidden' })
  assert.equal(await writer.getByLabel('隐患情况').inputValue(), '正在填写的内容')
  for (const page of [reader, writer, administrator]) {
    assert.deepEqual(page.complaints, [])
  }
})
