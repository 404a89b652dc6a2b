// All that pages do by themselves, in one request: the server puts each script in the place of its import. It runs before
// the page is painted, so that no theme flashes; everything else waits for the page.
import "./theme.js";
import "./later.js";
import "./keys.js";
import "./parts.js";
import "./swap-in-place.js";
