// What other people's parsers read from our pages. Called by .ci/record-previews with the site, docs and a work directory.
import { readFileSync, writeFileSync } from 'node:fs';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { extract } from '@extractus/oembed-extractor';

const [site, docs, work] = process.argv.slice(2);
const pages = [
	['A role', '/roles/director-of-site-reliability-engineering'],
	['A skill', '/skills/observability'],
	['A KPI', '/kpis/change-fail-rate'],
	['A comparison', '/compare?role=director-of-sre&role=head-of-devops'],
	['A search', '/search?q=error+budget'],
	['A scorecard', '/roles/head-of-devops/scorecard'],
];
const parsers = ['open-graph-scraper', 'unfurl.js', '@extractus/oembed-extractor'].map((name) => {
	const about = JSON.parse(readFileSync(`${work}/node_modules/${name}/package.json`, 'utf8'));
	return `${name} ${about.version}`;
});
const stable = (value) => JSON.stringify(value, null, 2).replaceAll(site, 'https://roles.example.org')
	.replaceAll(encodeURIComponent(site), encodeURIComponent('https://roles.example.org'));
const escaped = (text) => String(text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function pngBytes(url) {
	const answer = await fetch(url);
	if (!answer.ok || answer.headers.get('content-type') !== 'image/png') {
		throw new Error(`No picture at ${url}`);
	}
	return (await answer.arrayBuffer()).byteLength;
}

async function read(path) {
	const url = site + path;
	const { result: graph, error } = await ogs({ url });
	if (error) {
		throw new Error(`open-graph-scraper: ${path}`);
	}
	const { jsonLD, requestUrl, success, ogDate, charset, favicon, ...openGraph } = graph;
	const unfurled = await unfurl(url);
	const { method, ...oEmbed } = await extract(url, { maxwidth: 480 });
	const bytes = await pngBytes(openGraph.ogImage[0].url);
	return { path, openGraph, unfurled, oEmbed, jsonLD: jsonLD?.[0]?.['@graph']?.map((thing) => thing['@type']).join(', '), bytes };
}

function missing({ openGraph: graph, unfurled, oEmbed, path }) {
	const image = graph.ogImage?.[0] ?? {};
	const wanted = { 'og:title': graph.ogTitle, 'og:description': graph.ogDescription, 'og:url': graph.ogUrl, 'og:type': graph.ogType,
		'og:site_name': graph.ogSiteName, 'og:image': image.url, 'og:image:width': image.width === '1200', 'og:image:height': image.height === '630',
		'og:image:alt': image.alt, 'og:image:type': image.type === 'image/png', 'twitter:card': graph.twitterCard === 'summary_large_image',
		'the same title in unfurl.js': unfurled.open_graph?.title === graph.ogTitle, 'oEmbed in unfurl.js': unfurled.oEmbed?.type,
		'oEmbed title': oEmbed.title, 'oEmbed provider': oEmbed.provider_name, 'oEmbed type': ['rich', 'link'].includes(oEmbed.type) };
	return Object.entries(wanted).filter(([, value]) => !value).map(([name]) => `${path}: ${name}`);
}

const records = [];
for (const [kind, path] of pages) {
	records.push({ kind, ...await read(path) });
}
const gaps = records.flatMap(missing);
if (gaps.length > 0) {
	throw new Error(`Not read: ${gaps.join('; ')}`);
}

const section = ({ kind, path, openGraph, unfurled, oEmbed, jsonLD, bytes }) => `
## ${kind}: \`${path}\`

| field | read |
|---|---|
| title | ${openGraph.ogTitle} |
| description | ${openGraph.ogDescription} |
| type, site | ${openGraph.ogType}, ${openGraph.ogSiteName} |
| picture | \`${openGraph.ogImage[0].url.replace(site, '')}\`, ${openGraph.ogImage[0].width}×${openGraph.ogImage[0].height}, ${(bytes / 1000).toFixed(0)} kB |
| what the picture shows | ${openGraph.ogImage[0].alt} |
| Twitter card | ${openGraph.twitterCard} |
| JSON-LD | ${jsonLD ?? 'none'} |
| unfurl.js: oEmbed | ${unfurled.oEmbed.type}, “${unfurled.oEmbed.title}”, ${unfurled.oEmbed.provider_name} |

oEmbed with \`maxwidth=480\`, as @extractus/oembed-extractor found it by discovery:

\`\`\`json
${stable(oEmbed)}
\`\`\`
`;
writeFileSync(`${docs}/link-previews.md`, `# Link previews, recorded

How readers of Open Graph and oEmbed that are not ours see our pages: ${parsers.join(', ')}.
Made by \`.ci/record-previews\`, which stops when a field is missing. The host is written as \`roles.example.org\`.

![The cards drawn from this record](link-previews.png)
${records.map(section).join('')}`);

const card = ({ openGraph: graph }) => `<article><img src="${escaped(graph.ogImage[0].url)}" alt="">
<div><small>ROLES.EXAMPLE.ORG</small><h2>${escaped(graph.ogTitle)}</h2><p>${escaped(graph.ogDescription)}</p></div></article>`;
writeFileSync(`${work}/cards.html`, `<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 20px; display: grid; grid-template-columns: 1fr 1fr; gap: 20px; background: #eceef2; font: 15px/1.4 system-ui, sans-serif }
article { border: 1px solid #cfd6e2; border-radius: 8px; overflow: hidden; background: #fff }
img { width: 100%; display: block; border-bottom: 1px solid #cfd6e2 } div { padding: 12px 16px } small { color: #5a6475; font-size: 12px }
h2 { margin: 4px 0; font-size: 17px } p { margin: 0; color: #3a4456; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
</style>${records.map(card).join('')}`);
