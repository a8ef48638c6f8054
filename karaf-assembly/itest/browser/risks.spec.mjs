import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DESK, browser, call, go, shows, signedIn } from './support.mjs'

test('the four lists of a risk are filled in on the page until nothing is missing', async () => {
  const page = await signedIn(browser, 'committee-office', DESK)
  const [firm] = (await call(page, 'GET', '/enterprises?sector=non-coal-mines&limit=1')).body.items
  const risk = (
    await call(page, 'POST', '/risks', {
      sector: 'non-coal-mines',
      enterprise: firm.id,
      occurred: '2023-06-01',
      riskPoint: '高陡边坡',
    })
  ).body
  await go(page, `/risks/${risk.id}`)
  await shows(page, '缺 6 项')

  const fill = async (list, values) => {
    const card = page
      .locator('section.card', { hasText: list })
      .filter({ has: page.getByRole('button', { name: '填写' }) })
    await card.getByRole('button', { name: '填写' }).click()
    const drawer = page.getByRole('dialog')
    for (const [label, value] of Object.entries(values)) {
      await drawer.getByLabel(label, { exact: true }).first().fill(value)
    }
    return drawer
  }
  const save = async (drawer) => {
    await drawer.getByRole('button', { name: '保存' }).click()
    await drawer.waitFor({ state: 'hidden' })
  }
  const pick = async (drawer, label, option) => {
    await drawer.getByLabel(label, { exact: true }).first().click({ force: true })
    await page.getByRole('option', { name: option, exact: true }).click()
    await page.keyboard.press('Tab')
  }

  const basic = await fill('重大风险基础信息清单', {
    风险描述: 'XX',
    风险详细地址: '龙城街道某采石场',
    '危险特性及影响范围 · 可能造成的人员最大伤亡数': '3',
    '危险特性及影响范围 · 可能造成的最大直接经济损失（元）': '800000',
    '危险特性及影响范围 · 社会影响': '影响道路通行',
  })
  await basic.getByRole('button', { name: '保存' }).click()
  await basic.getByText('这是表格中的示例或提示文字').waitFor()
  await basic.getByLabel('风险描述', { exact: true }).fill('雨季易失稳')
  await save(basic)
  await shows(page, '缺 1 项')
  const again = (await call(page, 'GET', `/risks/${risk.id}`)).body
  assert.deepEqual(
    again.lists[0].missing.map((one) => one.field),
    ['hazardCharacter/accidentTypes'],
  )

  const control = await fill('防控措施清单', { '生产经营单位采取的管控措施（简要描述）': '每日巡查\n雨天停工' })
  await pick(control, '属地政府或监管部门采取的监管措施', '挂牌督办')
  await control.getByRole('button', { name: '保存' }).click()
  await control.waitFor({ state: 'hidden' })
  const now = (await call(page, 'GET', `/risks/${risk.id}`)).body
  assert.deepEqual(now.control.operatorMeasures, ['每日巡查', '雨天停工'])
  assert.deepEqual(now.control.regulatorMeasures, ['listed-supervision'])

  await page.getByRole('radio', { name: '是' }).click({ force: true })
  await shows(page, '风险评估 是')
  assert.deepEqual(page.complaints, [])
})

test('what is wrong with a line of materials stands at its cell, and a blank line is none', async () => {
  const page = await signedIn(browser, 'committee-office', DESK)
  const [risk] = (await call(page, 'GET', '/risks?state=complete&limit=1')).body.items
  await go(page, `/risks/${risk.id}`)
  await page.getByRole('button', { name: '填写' }).last().click()
  const drawer = page.getByRole('dialog', { name: '四、应急处置清单' })
  const lines = drawer.getByRole('textbox', { name: /^名称 / })
  const kept = await lines.count()
  await drawer.getByRole('button', { name: '增加一行' }).click()
  await drawer.getByRole('button', { name: '增加一行' }).click()
  await drawer.getByLabel(`数量 ${kept + 2}`).fill('三个')
  await drawer.getByRole('button', { name: '保存' }).click()
  await drawer
    .getByRole('cell')
    .filter({ hasText: '应为数字' })
    .getByLabel(`数量 ${kept + 1}`)
    .waitFor()
  assert.equal(await lines.count(), kept + 1)
  await drawer.getByLabel(`数量 ${kept + 1}`).fill('3')
  await drawer.getByText('应为数字').waitFor({ state: 'hidden' })
  assert.deepEqual(page.complaints, [])
})

test('a line of the grid is saved when it is left', async () => {
  const page = await signedIn(browser, 'committee-office', DESK)
  const [risk] = (await call(page, 'GET', '/risks?state=incomplete&limit=1')).body.items
  await go(page, '/risks/grid?state=incomplete')
  const cell = page.getByLabel(`${risk.title} 风险详细地址`, { exact: true }).first()
  await cell.fill('龙城街道演示路1号')
  const saved = page.waitForResponse((answer) => answer.url().endsWith(`/risks/${risk.id}/basic`))
  await cell.blur()
  assert.equal((await saved).status(), 200)
  const now = (await call(page, 'GET', `/risks/${risk.id}`)).body
  assert.equal(now.basic.address, '龙城街道演示路1号')
  assert.deepEqual(page.complaints, [])
})

test('the form of Annex 3 takes the number of the contact officer for a reason', async () => {
  const page = await signedIn(browser, 'committee-office', DESK)
  await go(page, '/risks?state=incomplete')
  await page.getByRole('button', { name: '下载附件3（填联络员电话）' }).click()
  const dialog = page.getByRole('dialog', { name: '下载附件3（填联络员电话）' })
  await dialog.getByLabel('理由').fill('报送附件3')
  const file = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '下载附件3（Excel）' }).click()
  assert.match((await file).suggestedFilename(), /^annex3-.*\.xlsx$/)
  await dialog.waitFor({ state: 'hidden' })
  assert.deepEqual(page.complaints, [])
})
