package main

func writeChinese(o options) error { return nil }
