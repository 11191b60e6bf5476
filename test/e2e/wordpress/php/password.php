<?php
// Makes an application password for the administrator.
require __DIR__ . '/boot.php';
$user = get_user_by('id', 1);
[$password] = must(WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'wp2md']));
answer(['user' => $user->user_login, 'password' => $password]);
