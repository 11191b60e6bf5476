<?php
// Switches the form of permalinks. WordPress makes the rules for it at the next request.
require __DIR__ . '/boot.php';
$GLOBALS['wp_rewrite']->set_permalink_structure($request['structure']);
delete_option('rewrite_rules');
answer(['structure' => get_option('permalink_structure')]);
