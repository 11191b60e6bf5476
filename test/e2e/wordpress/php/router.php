<?php
// For PHP's own web server: files as they are, every other address to WordPress, as a web server's rewriting does it.
// In the folder harbour the same site answers once more.
$folder = '/harbour';
error_log("request: {$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}");
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
$base = str_starts_with("$path/", "$folder/") ? $folder : '';
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "$base/index.php";
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['SCRIPT_FILENAME'];
