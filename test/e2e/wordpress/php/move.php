<?php
// Gives the site another address and another form of permalinks. WordPress makes the rules for it at the next request.
require __DIR__ . '/boot.php';
update_option('siteurl', $request['url']);
update_option('home', $request['url']);
$GLOBALS['wp_rewrite']->set_permalink_structure($request['structure']);
delete_option('rewrite_rules');
answer(['url' => home_url(), 'structure' => get_option('permalink_structure')]);
