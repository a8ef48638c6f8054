import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usable } from './looked.mjs'
import { DESK, PHONE, browser, call, go, hazard, mergedInto, open, shows, signedIn, splitInTwo } from './support.mjs'

test('the public pages are usable by everybody at the widths of a desk and of a phone', async () => {
  const page = await open(browser, '/sign-in')
  await clean(page, '登录')
  await go(page, '/setup?token=none')
  await clean(page, '平台初始设置')
  await go(page, '/invitation?token=none')
  await clean(page, '设置密码')
})

test('the pages of the campaign are usable by everybody at the widths of a desk and of a phone', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  await clean(page, '您好')
  for (const [path, heading] of [
    ['/hazards', '隐患台账'],
    ['/jobs', '我的任务'],
    ['/search', '搜索'],
    [`/search?text=${encodeURIComponent('患')}`, '搜索'],
    [`/search?text=530114&kind=hazard`, '搜索'],
    ['/sectors', '行业领域'],
    ['/sectors?tab=problems', '行业领域'],
    ['/sectors/fire-safety', '消防'],
    ['/sectors/road-transport', '道路运输'],
    ['/sectors/fire-safety/checklist?text=fire-05', '消防检查清单'],
    ['/sectors/fire-safety/comparison', '消防检查清单版本比较'],
    ['/checklists', '检查清单'],
    ['/checklists?text=出口', '检查清单'],
    ['/annex2', '附件2'],
    ['/organisations', '机构'],
    ['/organisations/dept-water', '昆明市呈贡区水务局'],
    ['/enterprises', '企业名录'],
    [`/enterprises/${record.enterprise.id}`, record.enterprise.name],
    ['/hazards?listed=true', '隐患台账'],
    ['/supervisions', '挂牌督办'],
    ['/look-backs', '回头看'],
    ['/look-backs/new', '登记回头看'],
    ['/issues', '突出问题'],
    ['/issues/new', '登记突出问题'],
    ['/accidents', '事故'],
    ['/accidents/new', '登记事故'],
    ['/cases', '执法案件'],
    ['/cases/new', '立案'],
    [`/cases/new?hazard=${record.id}`, '立案'],
    ['/follow-ups', '罚后督促整改'],
    ['/enforcement-figures', '四个一批季度统计'],
    ['/rewards', '举报奖励申请'],
    ['/rewards/new', '申请举报奖励'],
    ['/risks', '风险清单'],
    ['/risks/new', '登记风险点'],
    ['/risks/grid', '批量填写'],
    ['/risk-goal', '四个清单完成情况'],
    ['/spot-checks', '企业自查自改抽查检查情况（附件1）'],
    ['/work-records', '工作记录'],
    ['/work-records/new', '登记工作'],
    ['/inspections', '检查'],
    ['/inspections/new', '安排检查'],
    ['/self-checks', '企业自查'],
    ['/self-checks/new', '开始自查'],
    ['/drills', '应急演练'],
    ['/drills/new', '登记演练'],
    ['/duties', '自查演练频次'],
    ['/hazards/new', '登记隐患'],
  ]) {
    await go(page, path)
    await clean(page, heading)
  }
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await clean(page, '登记隐患')
  await page.getByRole('button', { name: '新增企业' }).click()
  await page.getByRole('dialog', { name: '新增企业' }).waitFor()
  await clean(page)
  await go(page, `/enterprises/${record.enterprise.id}`)
  await page.getByRole('button', { name: '修改企业信息' }).click()
  await page.getByRole('dialog', { name: '修改企业信息' }).waitFor()
  await clean(page)
  await page.keyboard.press('Escape')
  for (const step of ['登记更名', '登记上级单位', '关闭、合并或分立']) {
    await page.getByRole('button', { name: step }).click()
    await page.getByRole('dialog', { name: step }).waitFor()
    await clean(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: step }).waitFor({ state: 'hidden' })
  }
  await go(page, '/risks')
  await page.getByRole('button', { name: '下载附件3（填联络员电话）' }).click()
  await page.getByRole('dialog', { name: '下载附件3（填联络员电话）' }).waitFor()
  await clean(page)
  await page.keyboard.press('Escape')
  const gone = await mergedInto(page, record.enterprise.id)
  await go(page, `/enterprises/${gone.id}`)
  await clean(page, gone.name)
  await go(page, `/enterprises/${record.enterprise.id}`)
  await clean(page, record.enterprise.name)
  const firm = await splitInTwo(page)
  await go(page, `/enterprises/${firm.enterprise.id}`)
  await page.getByRole('combobox', { name: `${firm.number}的承继单位` }).waitFor()
  await clean(page)
  await go(page, `/hazards/${firm.id}`)
  await page.getByRole('button', { name: '指定承继单位' }).first().click()
  await page.getByRole('dialog', { name: '指定承继单位' }).waitFor()
  await clean(page)
  await page.keyboard.press('Escape')
  await go(page, `/hazards/${record.id}`)
  await clean(page, record.description)
  await page.getByRole('button', { name: '制定整改方案' }).click()
  await page.getByRole('dialog', { name: '制定整改方案' }).waitFor()
  await clean(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '更正登记' }).click()
  await page.getByRole('dialog', { name: '更正登记' }).getByLabel('具体部位').waitFor()
  await clean(page)
  for (const [kind, step, state = 'registered'] of [
    ['supervisions', '登记公示', 'listed'],
    ['look-backs', '登记核查结果'],
    ['issues', '作废'],
    ['accidents', '更正'],
    ['issues', '更正登记'],
    ['cases', '登记决定', 'open'],
    ['risks', '作废', 'incomplete'],
    ['work-records', '更正'],
    ['drills', '作废'],
    ['supervisions', '升级督办', 'listed'],
    ['rewards', '登记答复', 'requested'],
  ]) {
    const [first] = (await call(page, 'GET', `/${kind}?state=${state}&limit=1`)).body.items
    await go(page, `/${kind}/${first.id}`)
    await clean(page, first.title)
    await page.getByRole('button', { name: step, exact: true }).click()
    await page.getByRole('dialog', { name: step }).waitFor()
    await clean(page)
  }
  const [planned] = (await call(page, 'GET', '/inspections?state=scheduled&limit=1')).body.items
  await go(page, `/inspections/${planned.id}`)
  await clean(page, planned.title)
  await call(page, 'POST', `/inspections/${planned.id}/beginning`, { version: planned.version })
  await go(page, `/inspections/${planned.id}/sheet`)
  await clean(page, planned.title)
  await page.getByRole('button', { name: '不符合' }).click()
  await clean(page, planned.title)
  await go(page, `/traces/enterprises/${planned.enterprise.id}`)
  await clean(page, `检查责任倒查：${planned.enterprise.name}`)
  assert.deepEqual(page.complaints, [])
})

test('the filters of every list, and the calendar in them, are usable on a phone', async () => {
  const page = await signedIn(browser, 'committee-office', PHONE)
  for (const [path, heading] of [
    ['/hazards?overdue=true', '隐患台账'],
    ['/enterprises', '企业名录'],
    ['/issues', '突出问题'],
    ['/accidents', '事故'],
  ]) {
    await go(page, path)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    const filters = page.getByRole('search', { name: '筛选' })
    const opener = filters.getByRole('button', { name: '筛选', exact: true })
    await opener.waitFor()
    assert.equal(await filters.getByText('属地', { exact: true }).first().isVisible(), false, path)
    await opener.click()
    await filters.getByRole('button', { name: '查询' }).waitFor()
    assert.equal(await filters.getByText('属地', { exact: true }).first().isVisible(), true, path)
    await usable(page)
  }
  await page.getByLabel('发生日期从').click()
  await page.getByRole('dialog', { name: '选择日期' }).waitFor()
  await usable(page)
  assert.deepEqual(page.complaints, [])
})

test('the pages of the administrators are usable by everybody at the widths of a desk and of a phone', async () => {
  const system = await signedIn(browser, 'system-administrator')
  await go(system, '/modules')
  await clean(system, '行业模块')
  const security = await signedIn(browser, 'security-administrator')
  await go(security, '/users')
  await clean(security, '用户管理')
  await security.getByRole('button', { name: '新建用户' }).click()
  await security.getByRole('dialog', { name: '新建用户' }).waitFor()
  await clean(security)
  const audit = await signedIn(browser, 'audit-administrator')
  await go(audit, '/audit')
  await audit.getByRole('button', { name: '开始核验' }).click()
  await shows(audit, '核验结果')
  await audit.getByText('同时重新读取全部附件文件').click()
  await audit.getByRole('button', { name: '开始核验' }).click()
  await shows(audit, '附件文件')
  await clean(audit, '审计核验')
  for (const page of [system, security, audit]) {
    assert.deepEqual(page.complaints, [])
  }
})

test('Annex 2 is walked with the keyboard alone', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/annex2')
  await page.getByRole('button', { name: /^累计总计，排查重大风险：/ }).focus()
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('ArrowRight')
  }
  assert.match(
    await page.evaluate(() => document.activeElement.getAttribute('aria-label')),
    /^累计总计，发现重大隐患：/,
  )
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '累计总计 · 发现重大隐患' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

/** At either width, nothing serious stands in anybody's way, and the page does not scroll sideways. */
async function clean(page, heading) {
  if (heading) {
    await page.getByRole('heading', { level: 1, name: heading }).first().waitFor()
  }
  await usable(page)
  const other = page.viewportSize().width === DESK.width ? PHONE : DESK
  await page.setViewportSize(other)
  await usable(page)
}
