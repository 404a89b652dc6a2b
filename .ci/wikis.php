<?php
// Writes pages with every link of a running Roleprint for two wikis, and follows what they show. Called by .ci/wikis:
//   php wikis.php write SITE DIR
//   php wikis.php follow SITE DIR MEDIAWIKI DOKUWIKI      (the last two: what a page's name is put behind)
declare(strict_types=1);

const WIKIS = ['MediaWiki', 'DokuWiki'];
const REDIRECTS = 5;
const SHOWN = 40;

[, $task, $site, $dir] = $argv;
exit($task === 'write' ? write($site, $dir) : follow($site, $dir, ['MediaWiki' => $argv[4], 'DokuWiki' => $argv[5]]));

/** A link as an author writes it: its text, the page and the place it should lead to, and the words it should show. */
function link_of(string $text, string $path, string $place = '', ?string $words = null, ?string $name = null): array {
	return compact('text', 'path', 'place', 'words', 'name');
}

function write(string $site, string $dir): int {
	$pages = ['names' => names($site)];
	foreach (entries($site, 'roles') as $role) {
		$pages["links-{$role['slug']}"] = texts("$site/roles/{$role['slug']}/links", $site);
	}
	foreach (['skills', 'kpis'] as $kind) {
		$links = array_map(fn ($entry) => texts("$site/$kind/{$entry['slug']}", $site), entries($site, $kind));
		$pages["links-$kind"] = array_merge_recursive(...$links);
	}
	$about = about($site);
	$pages['forms'] = $about['forms'];
	foreach (WIKIS as $wiki) {
		$folder = "$dir/" . strtolower($wiki);
		mkdir($folder);
		$bullet = $wiki === 'MediaWiki' ? '* ' : '  * ';
		foreach ($pages as $name => $links) {
			file_put_contents("$folder/$name.txt", implode("\n", array_map(fn ($link) => $bullet . $link['text'], $links[$wiki])) . "\n");
		}
	}
	file_put_contents("$dir/interwiki.sql", 'INSERT INTO interwiki (iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans) '
		. "VALUES ('role', '{$about['MediaWiki']}', '', '', 1, 0);\n");
	file_put_contents("$dir/interwiki.local.conf", $about['DokuWiki'] . "\n");
	file_put_contents("$dir/pages.json", json_encode($pages, JSON_THROW_ON_ERROR));
	echo "MediaWiki: interwiki prefix role, {$about['MediaWiki']}\nDokuWiki: {$about['DokuWiki']}\n";
	echo count($pages) . ' pages, ' . array_sum(array_map(fn ($links) => count($links['MediaWiki']), $pages)) . " links in each wiki\n";
	return 0;
}

/** Every title, other name and former slug, as a link by interwiki. */
function names(string $site): array {
	$links = ['MediaWiki' => [], 'DokuWiki' => []];
	foreach (['roles', 'skills', 'kpis'] as $kind) {
		foreach (entries($site, $kind) as $entry) {
			$former = $kind === 'roles' ? json("$site/api/roles/{$entry['slug']}")['formerSlugs'] : [];
			foreach ([$entry['title'], ...$entry['alsoKnownAs'], ...$former] as $name) {
				$path = "/$kind/{$entry['slug']}";
				$links['MediaWiki'][] = link_of("[[role:$name]]", $path, '', null, $name);
				$links['DokuWiki'][] = link_of("[[role>$name]]", $path, '', null, $name);
			}
		}
	}
	return $links;
}

/** The texts of every "Link" menu on a page that these wikis read. */
function texts(string $address, string $site): array {
	$links = ['MediaWiki' => [], 'DokuWiki' => []];
	$page = new DOMXPath(document(get($address)[2]));
	foreach ($page->query('//*[contains(concat(" ", @class, " "), " link-texts ")]') as $group) {
		$fields = [];
		foreach ($page->query('.//label', $group) as $label) {
			$fields[trim($label->textContent)] = $page->query('.//input', $label)[0]->getAttribute('value');
		}
		[$path, $place] = explode('#', substr($fields['Plain address'], strlen($site)) . '#');
		$title = $group->getAttribute('data-title');
		foreach (WIKIS as $wiki) {
			foreach (['Plain address', 'Citation', 'Address by name'] as $form) {
				if (isset($fields[$form])) {
					$links[$wiki][] = link_of($fields[$form], $path, $place);
				}
			}
			foreach ([$wiki, "$wiki by name"] as $form) {
				if (isset($fields[$form])) {
					$links[$wiki][] = link_of($fields[$form], $path, $place, $title);
				}
			}
		}
	}
	return $links;
}

/** What the page about linking says: the interwiki map of each wiki and the forms that it shows. */
function about(string $site): array {
	$page = new DOMXPath(document(get("$site/about/linking")[2]));
	$found = ['forms' => []];
	foreach (WIKIS as $wiki) {
		$codes = array_map(fn ($code) => $code->textContent,
			iterator_to_array($page->query("//section[@aria-labelledby='names']//dt[.='$wiki']/following-sibling::dd[1]//code")));
		$found[$wiki] = current(array_filter($codes, fn ($code) => str_contains($code, "$site/to/")));
		$found['forms'][$wiki] = [];
		foreach (array_filter($codes, fn ($code) => str_starts_with($code, '[[')) as $code) {
			preg_match('/^\[\[role[:>]([^#|\]]+)(?:#([^|\]]+))?(?:\|(.*))?\]\]$/', $code, $parts);
			$path = parse_url(land("$site/to/" . rawurlencode($parts[1]))['url'], PHP_URL_PATH);
			// A bar without words stands for the name; without a bar the wiki says what it likes.
			$words = isset($parts[3]) ? ($parts[3] ?: $parts[1]) : null;
			$found['forms'][$wiki][] = link_of($code, $path, $parts[2] ?? '', $words);
		}
	}
	return $found;
}

function follow(string $site, string $dir, array $wikis): int {
	$wrong = [];
	$pages = json_decode(file_get_contents("$dir/pages.json"), true);
	foreach ($wikis as $wiki => $address) {
		$counts = ['to their page' => 0, 'to a choice that offers it' => 0, 'to a role of that name, which goes first' => 0];
		$placed = 0;
		foreach ($pages as $name => $links) {
			$shown = shown(get($address . ($wiki === 'MediaWiki' ? ucfirst($name) : $name))[2]);
			if (count($shown) !== count($links[$wiki])) {
				$wrong[] = "$wiki: page $name shows " . count($shown) . ' lines of ' . count($links[$wiki]);
				continue;
			}
			foreach ($links[$wiki] as $line => $link) {
				$problem = problem($link, $shown[$line], $site, $counts);
				$placed += $problem === null && $link['place'] !== '' ? 1 : 0;
				if ($problem !== null) {
					$wrong[] = "$wiki: {$link['text']} $problem";
				}
			}
		}
		echo "$wiki: " . implode(', ', array_map(fn ($count, $where) => "$count $where", $counts, array_keys($counts)))
			. "; $placed of them to a place that stands there\n";
	}
	echo count(array_unique(Landings::$all, SORT_REGULAR)) . " landings looked at, " . count($wrong) . " links wrong\n";
	array_map(fn ($line) => print("  $line\n"), array_slice($wrong, 0, SHOWN));
	return $wrong === [] ? 0 : 1;
}

/** Why a link that a wiki shows is not what it should be; null where it is. */
function problem(array $link, array $shown, string $site, array &$counts): ?string {
	if (count($shown) !== 1) {
		return 'is ' . count($shown) . ' links';
	}
	[$href, $words] = $shown[0];
	if ($link['words'] !== null && $words !== $link['words']) {
		return "says “{$words}”";
	}
	$landed = land($href);
	$path = parse_url($landed['url'], PHP_URL_PATH);
	if ($landed['status'] === 300 && $link['name'] !== null && str_contains($landed['body'], "href=\"{$link['path']}\"")) {
		$counts['to a choice that offers it']++;
		return null;
	}
	if ($landed['status'] === 200 && $link['name'] !== null && $path !== $link['path'] && str_starts_with($path, '/roles/')
			&& !str_starts_with($link['path'], '/roles/')) {
		$counts['to a role of that name, which goes first']++;
		return null;
	}
	if ($landed['status'] !== 200 || !str_starts_with($landed['url'], $site) || $path !== $link['path']) {
		return "leads by $href to {$landed['url']} ({$landed['status']})";
	}
	if ((parse_url($landed['url'], PHP_URL_FRAGMENT) ?? '') !== $link['place']) {
		return "loses its place: {$landed['url']}";
	}
	if ($link['place'] !== '' && !str_contains($landed['body'], " id=\"{$link['place']}\"")) {
		return "leads to a place that is not there: {$landed['url']}";
	}
	$counts['to their page']++;
	return null;
}

/** The links of each list item that a wiki shows. */
function shown(string $html): array {
	$page = new DOMXPath(document($html));
	$lines = [];
	foreach ($page->query('//li') as $item) {
		$links = [];
		foreach ($page->query('.//a[@href]', $item) as $link) {
			$links[] = [$link->getAttribute('href'), trim($link->textContent)];
		}
		$lines[] = $links;
	}
	return $lines;
}

/** Where a browser ends that follows an address, with the place that it looks for. */
function land(string $address): array {
	[$page, $place] = explode('#', $address . '#');
	$seen = Landings::$all[$page] ??= landing($page);
	$kept = str_contains($seen['url'], '#') || $place === '' ? '' : "#$place";
	return ['url' => $seen['url'] . $kept] + $seen;
}

function landing(string $page): array {
	$place = '';
	for ($redirects = 0; ; $redirects++) {
		[$status, $location, $body] = get($page);
		if ($status < 301 || $status > 308 || $redirects === REDIRECTS) {
			return ['url' => $page . $place, 'status' => $status, 'body' => $body];
		}
		$origin = preg_replace('#^(https?://[^/]+).*#', '$1', $page);
		[$page, $fragment] = explode('#', (str_starts_with($location, '/') ? $origin : '') . $location . '#');
		$place = $fragment !== '' ? "#$fragment" : $place;
	}
}

/** The landing of every address, asked for once. */
final class Landings {
	public static array $all = [];
}

function get(string $address): array {
	$context = stream_context_create(['http' => ['follow_location' => 0, 'ignore_errors' => true, 'timeout' => 300]]);
	$body = @file_get_contents($address, false, $context);
	if ($body === false) {
		fwrite(STDERR, ".ci/wikis: no answer from $address\n");
		exit(1);
	}
	$location = '';
	foreach ($http_response_header as $header) {
		if (stripos($header, 'Location: ') === 0) {
			$location = substr($header, strlen('Location: '));
		}
	}
	return [(int) explode(' ', $http_response_header[0])[1], $location, $body];
}

function json(string $address): array {
	return json_decode(get($address)[2], true, 512, JSON_THROW_ON_ERROR);
}

/** All entries of a list of the API. */
function entries(string $site, string $kind): array {
	$entries = [];
	for ($next = "$site/api/$kind?size=100"; $next !== null; $next = $list['page']['next'] ?? null) {
		$list = json($next);
		$entries = [...$entries, ...$list[$kind]];
	}
	return $entries;
}

function document(string $html): DOMDocument {
	$document = new DOMDocument();
	@$document->loadHTML('<?xml encoding="UTF-8">' . $html);
	return $document;
}
