import { SCENARIOS } from './graphql-scenarios.mjs';

const TARGETS = { S1: '15', S2: '5', S3: '40', S4: '3', S5: '' };
const round = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** The figures of one run, in Markdown. */
export function tableOf({ stock, planned, cached, node }) {
  const health = cached.figures.health.perSecond;
  const lines = SCENARIOS.map(({ name, what }) => {
    const [before, ours, kept] = [stock, planned, cached].map(({ figures }) => figures[name]);
    const isSame = stock.answers[name].every((text, n) => text === planned.answers[name][n] && text === cached.answers[name][n]);
    return row(name, `${what}${isSame ? '' : ' **(answers differ)**'}`, round(before.perSecond), round(before.statements), round(ours.perSecond), `${(ours.perSecond / before.perSecond).toFixed(1)} ×`, TARGETS[name] && `${TARGETS[name]} ×`, round(ours.statements), `${ours.p99} ms`, `${before.cpuMs.toFixed(1)} → ${ours.cpuMs.toFixed(2)} ms`, round(kept.perSecond), `${(kept.perSecond / health).toFixed(2)} ×`, `${kept.p99} ms`, Math.round(ours.bytes).toLocaleString('en'));
  });
  const { burst, conditional } = cached;
  return [
    row('', 'scenario', 'stock /s', 'its SQL', 'planned /s', '÷ stock', 'aim', 'SQL', 'p99', 'CPU of the server', 'cached /s', '÷ `/_health`', 'p99', 'bytes'),
    row('---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:'),
    ...lines,
    '',
    `Of the same run, on the same cores: raw \`node:http\` ${round(node.perSecond)}/s; \`/_health\` ${round(stock.figures.health.perSecond)}/s without the plugin, ${round(health)}/s with it.`,
    '',
    `S6, ${burst.rate.toLocaleString('en')} requests a second (half of what this machine answers at most) of S1, S2 and S4 with a publication every second: p50 ${burst.p50} ms, p99 ${burst.p99} ms; ${burst.published} publications, ${burst.stale} stale answers after one.`,
    '',
    `S7, a conditional GET of the home page by its document’s id, answered 304: ${round(conditional.perSecond)}/s, p99 ${conditional.p99} ms.`,
  ].join('\n');
}
